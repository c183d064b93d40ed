package org.gridwrit.intake.sheet;

import java.nio.charset.StandardCharsets;
import org.gridwrit.shared.Refusal;

/// No spreadsheet program writes a document type declaration; with one, a parser can be made to read the server's
/// files (XXE) or to grow a line into gigabytes. NULs are UTF-16, in which such a declaration could hide.
final class ForbiddenMarks {
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private int doctype;
    private int entity;

    void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) throw new Refusal("intake.file.nul");
            doctype = matched(DOCTYPE, doctype, b);
            entity = matched(ENTITY, entity, b);
        }
    }

    /// `<` stands only at the start of a mark, so a mismatch falls back to the start.
    private static int matched(byte[] mark, int sofar, byte b) {
        int next = b == mark[sofar] ? sofar + 1 : b == mark[0] ? 1 : 0;
        if (next == mark.length) throw new Refusal("intake.file.doctype");
        return next;
    }
}
