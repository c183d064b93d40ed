/// Feeds what nobody should send to everything the running program listens to, over its own port. Start at
/// `NaughtyInputTest`; what is sent is in [Naughty], where it goes in [Target], what an answer must be in [Verdict].
@NullMarked
package org.gridwrit.naughty;

import org.jspecify.annotations.NullMarked;
