/// 随身包 For villages without any signal: a worker's tasks leave the township office as one sealed and signed file, and
/// reports come back in another. The same facts, the same ids, the same commands as over the network. Start at
/// `Parcels`; `docs/field-sync.md` has the form of the files.
@NullMarked
package org.gridwrit.task.parcel;

import org.jspecify.annotations.NullMarked;
