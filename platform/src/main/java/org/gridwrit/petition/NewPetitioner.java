package org.gridwrit.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.shared.Refusal;

/// Who came, as it was written down: one line for each, `姓名，电话，地址`, so that a sheet can be pasted.
public record NewPetitioner(String name, String phone, String address) {
    static final int MOST = 500;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern SEPARATOR = Pattern.compile("[\\t,，;；|]");
    private static final Pattern PHONE = Pattern.compile("[+(（]?\\d[\\d()（）+\\- ]{4,24}");
    private static final Pattern SIGN = Pattern.compile("[^\\d]+");

    /// @throws Refusal `petition.line-…` with the number of the line and what stands there
    public static List<NewPetitioner> read(String lines) {
        var found = new ArrayList<NewPetitioner>();
        int number = 0;
        for (var line : lines.replace("\0", "").split("\\R")) {
            number++;
            if (line.isBlank()) continue;
            var it = of(number, line.strip());
            if (found.stream().anyMatch(it::isSame)) throw new Refusal("petition.line-twice", number, it.name);
            found.add(it);
        }
        if (found.isEmpty()) throw new Refusal("petition.people-missing");
        if (found.size() > MOST) throw new Refusal("petition.people-many", MOST, found.size());
        return found;
    }

    private static NewPetitioner of(int number, String line) {
        var parts = SEPARATOR.split(line, 3);
        var name = parts[0].strip();
        var second = parts.length > 1 ? parts[1].strip() : "";
        var third = parts.length > 2 ? parts[2].strip() : "";
        var phoneFirst = second.isEmpty() || PHONE.matcher(second).matches();
        var phone = phoneFirst ? second : "";
        var address = phoneFirst ? third : third.isEmpty() ? second : second + "，" + third;
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || PHONE.matcher(name).matches()) {
            throw new Refusal("petition.line-name", number, name);
        }
        if (address.length() > LONGEST_ADDRESS) throw new Refusal("petition.line-long", number, LONGEST_ADDRESS);
        if (phone.isEmpty() && address.isEmpty()) throw new Refusal("petition.line-bare", number, name);
        return new NewPetitioner(name, phone, address);
    }

    private boolean isSame(NewPetitioner other) {
        if (!name.equals(other.name)) return false;
        return (!phone.isEmpty() && digits().equals(other.digits()))
                || (!address.isEmpty() && AddressKey.of(address).equals(AddressKey.of(other.address)));
    }

    /// However a number is written, it is one number.
    String digits() {
        return SIGN.matcher(phone).replaceAll("");
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "NewPetitioner";
    }
}
