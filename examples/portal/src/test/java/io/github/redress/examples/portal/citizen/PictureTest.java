package io.github.redress.examples.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    private static final int HEADER = 2;
    private static final String TAKEN_AT = "30.59N 114.30E";

    @Test
    void nothingIsLeftOfWhereItWasTaken() throws IOException {
        byte[] sent = withExif(jpeg(40, 20), 1);
        assertThat(text(sent)).contains("Exif", TAKEN_AT);

        Picture kept = Picture.of(sent).orElseThrow();

        assertThat(text(kept.bytes())).doesNotContain("Exif", TAKEN_AT);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
    }

    /** Each row: how the camera was held, and where the red corner, upper left as it was taken, stands then. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void standsUprightHoweverTheCameraWasHeld(int orientation, int right, int below) throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(
                Picture.of(withExif(jpeg(80, 40), orientation)).orElseThrow().bytes()));

        assertThat(kept.getWidth()).isEqualTo(orientation < 5 ? 80 : 40);
        Color corner = new Color(kept.getRGB(right * (kept.getWidth() - 1), below * (kept.getHeight() - 1)));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getBlue()).isLessThan(60);
    }

    @Test
    void whatStandsBehindThePictureIsLeftOut() throws IOException {
        byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] picture = jpeg(40, 20);
        byte[] both = Arrays.copyOf(picture, picture.length + page.length);
        System.arraycopy(page, 0, both, picture.length, page.length);

        assertThat(text(Picture.of(both).orElseThrow().bytes())).doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"2400,10,2400,10", "2401,1200,1201,600", "6000,4000,2000,1334"})
    void largePictureIsDrawnSmaller(int width, int height, int keptWidth, int keptHeight) throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(
                Picture.of(jpeg(width, height)).orElseThrow().bytes()));

        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNotTaken() throws IOException {
        assertThat(Picture.of(new byte[0])).isEmpty();
        assertThat(Picture.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Picture.of(Arrays.copyOf(jpeg(40, 20), 60))).isEmpty();
        ByteArrayOutputStream huge = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8_000, 5_001, BufferedImage.TYPE_BYTE_BINARY), "png", huge);
        assertThat(Picture.of(huge.toByteArray())).isEmpty();
    }

    /** Blue, with a red upper left quarter. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 && y < height / 2 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** Puts the block in that cameras write: one entry, the orientation, and behind it a place. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] block = ("Exif\0\0II*\0\u0008\0\0\0\1\0\u0012\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0\0\0\0\0"
                        + TAKEN_AT)
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, HEADER);
        out.write(0xFF);
        out.write(0xE1);
        out.write(block.length + HEADER >> 8);
        out.write(block.length + HEADER);
        out.write(block, 0, block.length);
        out.write(jpeg, HEADER, jpeg.length - HEADER);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
