package org.gridwrit.backup;

import java.util.List;

/// @param name    with its schema, quoted where it must be
/// @param columns those that are stored, in their order
/// @param walled  stands behind the second wall for its owner too
record Table(String name, List<String> columns, boolean walled) {
    String out() {
        return "copy (select " + String.join(", ", columns) + " from " + name + ") to stdout (format binary)";
    }

    String in() {
        return "copy " + name + " (" + String.join(", ", columns) + ") from stdin (format binary)";
    }
}
