package org.gridwrit.naughty;

/// One place of a request where something can be put.
///
/// @param name of a variable, a field, or a path into a JSON body: `clue.kind`
record Slot(Where where, String name) {
    enum Where {
        PATH,
        FIELD,
        FILE,
        JSON,
        BODY,
        HEADER
    }
}
