package org.gridwrit.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures to take with a phone.
final class TinyPicture {
    private TinyPicture() {}

    static byte[] png() {
        return png(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB));
    }

    /// As large as a picture on the phone can get: nothing in it compresses.
    static byte[] noise() {
        var picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var dice = new Random(1);
        for (int y = 0; y < 900; y++) for (int x = 0; x < 1200; x++) picture.setRGB(x, y, dice.nextInt(1 << 24));
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
