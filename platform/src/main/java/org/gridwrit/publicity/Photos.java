package org.gridwrit.publicity;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.evidence.Thumbnails;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 宣传照片 Drawn anew at a size for looking at: where a picture was taken and with what does not stay in it.
@Service
@Transactional
public class Photos {
    static final int MOST = 9;
    static final int SIDE = 1280;

    private final PhotoStore store;
    private final Lectures lectures;
    private final Thumbnails pictures;
    private final Audit audit;
    private final Keys keys;

    Photos(PhotoStore store, Lectures lectures, Thumbnails pictures, Audit audit, Keys keys) {
        this.store = store;
        this.lectures = lectures;
        this.pictures = pictures;
        this.audit = audit;
        this.keys = keys;
    }

    /// All or none of them.
    ///
    /// @throws Refusal `publicity.photo-many`, `publicity.photo-kind` with the number of the picture that is none
    public void add(Actor actor, Id lecture, List<byte[]> taken) {
        actor.mustBe(OFFICER, LIAISON, DISPATCHER);
        var of = lectures.named(actor, lecture);
        if (of.withdrawal() != null) throw new Refusal("publicity.withdrawn");
        if (taken.isEmpty()) throw new Refusal("publicity.photo-missing");
        if (of.photos() + taken.size() > MOST) throw new Refusal("publicity.photo-many", MOST, of.photos());
        var drawn = new ArrayList<byte[]>();
        for (var it : taken) drawn.add(drawn(it, drawn.size() + 1));
        for (var it : drawn) store.add(of, keys.next(), it);
        audit.record(actor, lecture.city(), "publicity.photo", lecture.uuid(), String.valueOf(taken.size()));
    }

    @Transactional(readOnly = true)
    public List<UUID> of(Actor actor, Id lecture) {
        return store.of(lectures.named(actor, lecture).id());
    }

    /// A JPEG. People are in it: each look is on the trail.
    ///
    /// @throws Refusal `publicity.photo-unknown`
    public byte[] look(Actor actor, Id lecture, UUID photo) {
        var of = lectures.named(actor, lecture);
        var found = store.content(of.id(), photo).orElseThrow(() -> new Refusal("publicity.photo-unknown"));
        audit.look(actor, lecture.city(), "publicity.look", lecture.uuid(), "PHOTO");
        return found;
    }

    private byte[] drawn(byte[] picture, int number) {
        try {
            return pictures.of(picture, SIDE).orElseThrow(() -> new Refusal("publicity.photo-kind", number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
