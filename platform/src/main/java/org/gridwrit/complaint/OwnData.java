package org.gridwrit.complaint;

import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 本人信息请求 What a person wants of the data about themselves that a court holds (个人信息保护法 44–48). Without a name and
/// a number the court could not tell whose data it is, nor make sure who asks.
public record OwnData(Wanted wanted, String name, String idNumber) {
    static final int LONGEST_NAME = 50;

    /// With the article that gives the right.
    public enum Wanted {
        EXPLAIN, // 说明 48
        COPY, // 查阅复制 45
        CORRECT, // 更正补充 46
        ERASE // 删除 47
    }

    /// @throws Refusal `own-data.wanted-missing`, `own-data.person-missing`, `own-data.name-long`, `id-number.…`
    static OwnData of(@Nullable Wanted wanted, @Nullable String name, @Nullable String idNumber) {
        if (wanted == null) throw new Refusal("own-data.wanted-missing");
        var plain = name == null ? "" : name.strip();
        var read = Identification.parse(null, idNumber == null ? "" : idNumber);
        if (plain.isEmpty() || read.kind() == IdKind.NONE) throw new Refusal("own-data.person-missing");
        if (plain.length() > LONGEST_NAME) throw new Refusal("own-data.name-long", LONGEST_NAME);
        return new OwnData(wanted, plain, read.number());
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "OwnData " + wanted;
    }
}
