/// The house rules of docs and CONTRIBUTING as tests: whoever breaks one learns it from the build.
@NullMarked
package org.gridwrit.quality;

import org.jspecify.annotations.NullMarked;
