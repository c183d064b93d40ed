package org.gridwrit.task.parcel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gridwrit.shared.Refusal;

/// What browsers know as `gzip`.
final class Packing {
    /// Facts only travel this way, and no phone has so many.
    private static final int LARGEST = 4 << 20;

    private Packing() {}

    static byte[] packed(byte[] content) {
        var small = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(small)) {
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    /// @throws Refusal `parcel.broken`, `parcel.too-large`
    static byte[] unpacked(byte[] small) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(small))) {
            var content = stream.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new Refusal("parcel.too-large", LARGEST >> 20);
            return content;
        } catch (IOException nonsense) {
            throw new Refusal("parcel.broken");
        }
    }
}
