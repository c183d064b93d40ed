package org.gridwrit.card;

import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;

/// 受托事项 What a card for one task says besides: which court asked, and for what kind of help. The task's key stays in
/// the database; on the card it would lead to a case.
///
/// @param court its name, as on the card
record Entrusted(Id task, TaskKind kind, String court) {}
