package org.gridwrit.task.parcel;

import java.util.List;
import org.gridwrit.task.sync.FactAnswers;
import tools.jackson.databind.node.ObjectNode;

/// What became of what a phone packed.
///
/// @param files      how many are here whole
/// @param complaints why others are not
/// @param answers    for the phone: `facts` as over the network, `files` with their receipts
record Unpacked(FactAnswers said, int files, List<String> complaints, ObjectNode answers) {
    public int facts() {
        return said.answers().size();
    }
}
