@NullMarked
package org.gridwrit.identity.embedding;

import org.jspecify.annotations.NullMarked;
