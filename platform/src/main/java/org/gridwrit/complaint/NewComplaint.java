package org.gridwrit.complaint;

import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What somebody says on the open page. The name is asked for only where it is about one's own data.
///
/// @param place a county's six or a township's nine digits; not needed when about a court
public record NewComplaint(
        ComplaintAbout about,
        boolean suggestion,
        @Nullable String place,
        @Nullable String court,
        String words,
        @Nullable String contact,
        @Nullable OwnData own) {
    static final int LONGEST = 2000;
    static final int LONGEST_CONTACT = 80;

    public NewComplaint(
            ComplaintAbout about,
            boolean suggestion,
            @Nullable String place,
            @Nullable String court,
            String words,
            @Nullable String contact) {
        this(about, suggestion, place, court, words, contact, null);
    }

    public NewComplaint {
        words = words.strip();
        contact = contact == null || contact.isBlank() ? null : contact.strip();
        if (about.ofOwnData() != (own != null)) throw new Refusal("own-data.person-missing");
        if (own != null && contact == null) throw new Refusal("own-data.contact-missing");
        if (words.isEmpty() && own == null) throw new Refusal("complaint.words-missing");
        if (words.length() > LONGEST) throw new Refusal("complaint.words-long", LONGEST, words.length());
        if (contact != null && contact.length() > LONGEST_CONTACT) {
            throw new Refusal("complaint.contact-long", LONGEST_CONTACT);
        }
        if (about.ofCourt() && (court == null || court.isBlank())) throw new Refusal("complaint.court-missing");
        if (about.ofTownship() && (place == null || place.length() != 9)) {
            throw new Refusal("complaint.township-missing");
        }
        if (!about.ofCourt() && (place == null || place.length() < 6)) throw new Refusal("complaint.place-missing");
    }
}
