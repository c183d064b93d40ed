package org.gridwrit.gazetteer;

import java.util.List;

/// What is known of a set of provinces, before it is made ready for reading.
///
/// @param divisions parents before children
record Facts(List<Division> divisions, List<Former> formers) {

    /// 曾用名 The division `code` was once called `name`, or once lay in `under`, or both.
    ///
    /// @param under code of a division that exists today, where `name` was looked for
    record Former(String code, String under, String name) {}
}
