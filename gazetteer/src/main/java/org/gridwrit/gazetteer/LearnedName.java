package org.gridwrit.gazetteer;

/// 学得的地名 A local name (屯, natural village, estate) that no list has, and the village it was found to lie
/// in.
///
/// @param name as it stands in addresses: `那桑屯`; at least two characters
/// @param areaCode township (9 digits) or county (6) in which it was learned; it says nothing outside
/// @param villageCode twelve digits; lies in `areaCode`
public record LearnedName(String name, String areaCode, String villageCode) {
    public LearnedName {
        if (name.codePointCount(0, name.length()) < 2) {
            throw new IllegalArgumentException("a learned name has at least two characters: " + name);
        }
        if (areaCode.length() != 6 && areaCode.length() != 9) {
            throw new IllegalArgumentException("not a county or township code: " + areaCode);
        }
        if (villageCode.length() != 12 || !villageCode.startsWith(areaCode)) {
            throw new IllegalArgumentException(villageCode + " is no village of " + areaCode);
        }
    }
}
