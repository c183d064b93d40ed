package org.gridwrit.casefile;

import java.util.regex.Pattern;

/// Whether a party is a citizen or an organisation: by its number, and where it has none by its name.
public final class Organizations {
    private static final Pattern ORGANIZATION = Pattern.compile(".*(?:公司|厂|店|行|社|会|局|院|所|校|中心|集团|政府|站|部|队)$");

    private Organizations() {}

    public static boolean isOne(Party party) {
        return switch (party.kind()) {
            case CREDIT_CODE -> true;
            case CITIZEN_ID -> false;
            case NONE, OTHER ->
                party.name().length() > 4 && ORGANIZATION.matcher(party.name()).matches();
        };
    }
}
