/// 嵌入 How the field app runs inside a platform that people have already: which platforms may embed it, and how one
/// hands
/// over whom it has signed in. Start at `HandOvers`; `docs/embedding.md` is the contract.
@NullMarked
package org.gridwrit.identity.embedding;

import org.jspecify.annotations.NullMarked;
