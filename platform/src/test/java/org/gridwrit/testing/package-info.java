/// What tests of every module share: a fresh, migrated database for each Spring test context. Start at [TestDatabase].
@NullMarked
package org.gridwrit.testing;

import org.jspecify.annotations.NullMarked;
