package io.github.redress.examples.portal.walk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Pictures of pages, kept with the other results of the build. The four of the README are made anew where the system property
 * {@code portal.screens} names the folder they are in.
 */
final class Screens {

    private static final Path FOLDER = Path.of("target/screens");
    private static final Set<String> OF_THE_README =
            Set.of("tell-phone-zh", "progress-phone-en", "queue-desktop-en", "board-desktop-en");
    private static final int COLOURS = 128;
    private static final int FINE = 0xF8F8F8;

    private Screens() {}

    static void keep(String name, byte[] png) {
        write(FOLDER.resolve(name + ".png"), png);
    }

    /** Keeps one that the README shows: small, in a palette. */
    static void show(String name, byte[] png) {
        String folder = System.getProperty("portal.screens");
        if (folder != null && OF_THE_README.contains(name)) {
            try {
                Path file = Files.createDirectories(Path.of(folder)).resolve(name + ".png");
                ImageIO.write(inPalette(ImageIO.read(new ByteArrayInputStream(png))), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours that a page has most of; each of the others becomes the nearest of them. */
    private static BufferedImage inPalette(BufferedImage image) {
        Map<Integer, Integer> most = new HashMap<>();
        for (int rgb : pixels(image)) {
            most.merge(rgb & FINE, 1, Integer::sum);
        }
        List<Integer> palette = most.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        byte[][] channels = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            for (int channel = 0; channel < 3; channel++) {
                int level = palette.get(i) >> (16 - 8 * channel) & 0xFF;
                channels[channel][i] = (byte) (level | level >> 5);
            }
        }
        BufferedImage small = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.size(), channels[0], channels[1], channels[2]));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y) & FINE;
                int index = nearest.computeIfAbsent(rgb, any -> nearest(palette, any));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        return small;
    }

    private static int nearest(List<Integer> palette, int rgb) {
        return IntStream.range(0, palette.size())
                .boxed()
                .min(Comparator.comparingInt(i -> distance(palette.get(i), rgb)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
