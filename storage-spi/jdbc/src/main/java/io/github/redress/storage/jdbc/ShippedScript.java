package io.github.redress.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered script as it lies in the jar, under the shipped names.
 *
 * @param version what the tables have once it has run
 * @param name the file's name
 * @param text what it says, lines ending in {@code \n}
 */
record ShippedScript(int version, String name, String text) {

    static final List<ShippedScript> SQLITE = load("sqlite", "V001__cases.sql", "V002__command_age.sql");
    static final List<ShippedScript> POSTGRESQL = load("postgresql", "V001__cases.sql", "V002__command_age.sql");

    private static final Pattern MADE =
            Pattern.compile("CREATE TABLE redress_(\\w+)|ALTER TABLE redress_(\\w+ ADD COLUMN \\w+)");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE redress_(\\w+) \\(([^;]*)\\)[^;()]*;");

    /** A name with a type behind it: those of keys and references stand alone. */
    private static final Pattern COLUMN = Pattern.compile("(?:^|,)\\s*([a-z]\\w*)\\s");

    private static final Pattern NAMED = Pattern.compile("(CREATE (?:UNIQUE )?INDEX )?\\bredress_");

    /** Reads scripts of a folder; the first makes version 1. */
    private static List<ShippedScript> load(String folder, String... names) {
        List<ShippedScript> scripts = new ArrayList<>();
        for (String name : names) {
            String path = "/META-INF/redress/schema/" + folder + "/" + name;
            scripts.add(new ShippedScript(scripts.size() + 1, name, read(path)));
        }
        return List.copyOf(scripts);
    }

    private static String read(String path) {
        try (InputStream in = ShippedScript.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the script " + path + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + path + " cannot be read", e);
        }
    }

    /** Returns the SHA-256 of the text, the same under every prefix and schema. */
    String checksum() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Returns the text with a store's own names in it. A new index is named without its schema, which is that of its table.
     */
    String sql(TableNames names) {
        return NAMED.matcher(text)
                .replaceAll(name -> name.group(1) != null ? name.group(1) + names.prefix() : names.table(""));
    }

    /** Returns the statements of {@link #sql}, in order. */
    List<String> statements(TableNames names) {
        return SqlStatements.of(sql(names));
    }

    /**
     * Returns the statement that writes down that this script has run.
     *
     * @param second when it ran, in seconds since 1970: a number, or an expression
     */
    String writtenDown(TableNames names, String second) {
        return "INSERT INTO %s (schema_version, script, checksum, applied_second)\n    VALUES (%d, '%s', '%s', %s)"
                .formatted(names.table("schema"), version, name, checksum(), second);
    }

    /**
     * Returns the tables this script creates and the columns it adds, such as {@code redress_case} and
     * {@code redress_command.recorded_nano}: by them a script is known to have run where nobody wrote it down.
     */
    Set<String> makes(TableNames names) {
        Set<String> made = new LinkedHashSet<>();
        Matcher each = MADE.matcher(SqlStatements.withoutComments(text));
        while (each.find()) {
            String name = each.group(1) != null ? each.group(1) : each.group(2).replace(" ADD COLUMN ", ".");
            made.add(names.prefix() + name);
        }
        return made;
    }

    /** Returns the tables this script creates, each with its columns. */
    Map<String, Set<String>> columns(TableNames names) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        TABLE.matcher(SqlStatements.withoutComments(text)).results().forEach(table -> {
            Set<String> made = columns.computeIfAbsent(names.prefix() + table.group(1), name -> new LinkedHashSet<>());
            COLUMN.matcher(table.group(2)).results().forEach(column -> made.add(column.group(1)));
        });
        return columns;
    }
}
