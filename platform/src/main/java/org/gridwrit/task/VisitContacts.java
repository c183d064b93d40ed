package org.gridwrit.task;

import java.util.Collection;
import java.util.List;
import org.gridwrit.access.Actor;

/// 联系人 Whom a worker may ask about a visit: who speaks for the court, and who for the township. Whoever keeps that
/// answers.
public interface VisitContacts {
    /// @param ties  those of the worker's own open tasks
    /// @return of each tie who answers today and has left a number for the office
    List<Contact> of(Actor worker, Collection<Between> ties);

    /// @param court    code
    /// @param township code
    record Between(String court, String township) {}

    /// @param ofCourt whether they speak for the court, and not for the township
    record Contact(String court, String township, boolean ofCourt, String name, String phone) {}
}
