package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the adapter guide compiles. Tested here, since this module's tests have everything that it names. */
class GuideTest {

    private static final Path GUIDE = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)[^)]*\\)");
    private static final Pattern TYPE =
            Pattern.compile("^(?:abstract |final )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

    private static final String IMPORTS = """
            import com.zaxxer.hikari.*;
            import io.github.redress.storage.*;
            import io.github.redress.storage.files.*;
            import io.github.redress.storage.jdbc.*;
            import io.github.redress.storage.tck.*;
            import java.io.*;
            import java.nio.file.*;
            import java.sql.Connection;
            import java.time.*;
            import java.util.*;
            import javax.sql.DataSource;
            import org.jooq.DSLContext;
            import org.jooq.SQLDialect;
            import org.jooq.impl.DSL;
            """;

    /** What a reader who comes to the fixture has written already. */
    private static final String THE_READERS_OWN = """
            abstract class OurStorage implements Storage {
                static OurStorage open(Path folder) { throw new AssertionError(folder); }
                static void backUp(Path folder, Path copy) { throw new AssertionError(folder + " " + copy); }
            }

            record OurDatabaseFixture(String url) implements StoreFixture {
                public Storage open() { throw new AssertionError(url); }
            }

            abstract class OurAttachments implements Attachments {
                static Attachments open(String place) { throw new AssertionError(place); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void codeOfTheGuideCompiles() throws IOException {
        Map<String, String> files = files(Files.readString(GUIDE));
        assertThat(files).hasSizeGreaterThan(7);
        files.put("TheReadersOwn", IMPORTS + THE_READERS_OWN);

        assertThat(complaintsAbout(files)).isEmpty();
    }

    /** Else the test above could pass on anything. */
    @Test
    void codeThatDoesNotCompileIsNamed() throws IOException {
        Map<String, String> files = files("# A guide\n\n```java\nStorage storage = 7;\n```\n");

        assertThat(complaintsAbout(files)).contains("Block1.java", "int cannot be converted to Storage");
    }

    /** The guide sends its readers to code that is tested, rather than repeat it. */
    @Test
    void linksLeadToWhatIsThere() throws IOException {
        List<String> links = LINK.matcher(Files.readString(GUIDE))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).hasSizeGreaterThan(9);
        assertThat(links)
                .allSatisfy(link -> assertThat(GUIDE.resolveSibling(link)).exists());
    }

    private static Map<String, String> files(String guide) {
        Map<String, String> files = new TreeMap<>();
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            String code = block.group(1);
            Matcher type = TYPE.matcher(code);
            if (!type.find()) {
                String name = "Block" + (files.size() + 1);
                files.put(name, IMPORTS + "class " + name + " { void run() throws Exception {\n" + code + "}}\n");
            } else {
                files.put(type.group(1), code.startsWith("import ") ? code : IMPORTS + code);
            }
        }
        return files;
    }

    private String complaintsAbout(Map<String, String> files) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-proc:none", "-nowarn", "-d", folder + "/classes", "-cp", classPath));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path source = folder.resolve(file.getKey() + ".java");
            arguments.add(Files.writeString(source, file.getValue()).toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        return exit == 0 ? "" : said.toString();
    }
}
