package org.gridwrit.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/// 缩略图 A small picture of a large one. Only every n-th pixel is decoded, so that a picture that claims to be enormous
/// costs no more memory than a small one.
@Component
public class Thumbnails {
    private static final int SIDE = 320;
    private static final int MOST_AT_ONCE = 2;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /// A JPEG; absent for what cannot be drawn here, such as WebP.
    public Optional<byte[]> of(byte[] picture) throws IOException {
        return of(picture, SIDE);
    }

    /// @param side pixels of the longer side at most
    public Optional<byte[]> of(byte[] picture, int side) throws IOException {
        places.acquireUninterruptibly();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? draw(readers.next(), in, side) : Optional.empty();
        } finally {
            places.release();
        }
    }

    private static Optional<byte[]> draw(ImageReader reader, MemoryCacheImageInputStream in, int side)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            int each = Math.max(1, (int) Math.ceil(Math.max(reader.getWidth(0), reader.getHeight(0)) / (double) side));
            var every = new ImageReadParam();
            every.setSourceSubsampling(each, each, 0, 0);
            return Optional.of(jpeg(reader.read(0, every)));
        } catch (RuntimeException damaged) {
            // A picture that begins as one and goes on as something else.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// A signature is ink on nothing: it is put on white.
    private static byte[] jpeg(BufferedImage small) throws IOException {
        var plain = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(small, 0, 0, Color.WHITE, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(plain, "jpeg", out);
        return out.toByteArray();
    }
}
