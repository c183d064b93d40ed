package org.gridwrit.intake.sheet;

import javax.xml.stream.XMLStreamReader;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Numbers and addresses as they stand in the XML of a sheet; what cannot be one refuses the file.
public final class Xml {
    private Xml() {}

    static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Refusal("intake.file.xlsx");
        }
    }

    static int number(XMLStreamReader xml, String attribute, int missing) {
        var text = xml.getAttributeValue(null, attribute);
        return text == null ? missing : number(text);
    }

    /// `C7` is column 2; without an address cells follow one another.
    static int column(@Nullable String address, int missing) {
        if (address == null) return missing;
        int column = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            if (letters == 3) throw new Refusal("intake.file.xlsx");
            column = column * 26 + (address.charAt(letters++) - 'A' + 1);
        }
        if (letters == 0) throw new Refusal("intake.file.xlsx");
        return column - 1;
    }

    /// The reverse: 2 is `C`.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.append((char) ('A' + (rest - 1) % 26));
        return letters.reverse().toString();
    }
}
