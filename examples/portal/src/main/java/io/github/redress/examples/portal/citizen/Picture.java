package io.github.redress.examples.portal.citizen;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture as it is kept: drawn anew dot by dot, so that nothing is left in it of where, when and with what it was taken, and nothing that
 * is no picture. A larger one is drawn smaller, from every second or third dot; and a few are drawn at once, the others wait: so the memory
 * that pictures take has a bound, however many people send some.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param bytes the picture
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(String mediaType, byte[] bytes) {

    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final long MOST_DOTS = 40_000_000;
    private static final int LONGEST_EDGE = 2_400;
    private static final Semaphore DRAWN_AT_ONCE = new Semaphore(2, true);

    /** Returns what it is called: by its number, since a file's own name may say whose it is. */
    public String name(int number) {
        return number + "." + mediaType.substring("image/".length());
    }

    /** Returns the picture in these bytes, or empty when they are none of a kind that is taken, or one that is too large to draw. */
    public static Optional<Picture> of(byte[] sent) {
        DRAWN_AT_ONCE.acquireUninterruptibly();
        try {
            return drawn(sent);
        } finally {
            DRAWN_AT_ONCE.release();
        }
    }

    private static Optional<Picture> drawn(byte[] sent) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in, sent);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Picture> read(ImageReader reader, ImageInputStream in, byte[] sent) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        reader.setInput(in, true, true);
        if (!FORMATS.contains(format) || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
            return Optional.empty();
        }
        BufferedImage upright = upright(reader.read(0, smaller(reader)), orientation(sent), format.equals("png"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return ImageIO.write(upright, format, out)
                ? Optional.of(new Picture("image/" + format, out.toByteArray()))
                : Optional.empty();
    }

    /** Returns which dots are read, so that no edge is longer than a screen shows. */
    private static ImageReadParam smaller(ImageReader reader) throws IOException {
        int every = (Math.max(reader.getWidth(0), reader.getHeight(0)) + LONGEST_EDGE - 1) / LONGEST_EDGE;
        ImageReadParam dots = reader.getDefaultReadParam();
        dots.setSourceSubsampling(every, every, 0, 0);
        return dots;
    }

    /** Returns how a camera was held, as EXIF counts it from 1 to 8; 1 is upright. */
    private static int orientation(byte[] sent) throws IOException {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException e) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation, boolean transparent) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5 && orientation <= 8;
        BufferedImage drawn = new BufferedImage(
                lying ? height : width,
                lying ? width : height,
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.drawImage(image, turn, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
