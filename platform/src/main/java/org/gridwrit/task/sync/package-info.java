/// 同步 What a phone pulls and pushes: `docs/field-sync.md` is the contract. Start at `FieldSyncApi`; `Pull` answers what
/// changed, `Push` takes facts, `FactDesk` stores one of them.
@NullMarked
package org.gridwrit.task.sync;

import org.jspecify.annotations.NullMarked;
