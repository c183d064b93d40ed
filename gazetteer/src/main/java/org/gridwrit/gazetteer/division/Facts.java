package org.gridwrit.gazetteer.division;

import java.util.List;
import org.gridwrit.gazetteer.Division;

/// What is known of a set of provinces, before it is made ready for reading.
///
/// @param divisions parents before children
public record Facts(List<Division> divisions, List<Former> formers) {

    /// 曾用名 The division `code` was once called `name`, or once lay in `under`, or both.
    ///
    /// @param under code of a division that exists today, where `name` was looked for
    public record Former(String code, String under, String name) {}
}
