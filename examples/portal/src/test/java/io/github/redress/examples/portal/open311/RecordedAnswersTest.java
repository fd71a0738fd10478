package io.github.redress.examples.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.redress.examples.portal.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other cities' servers once answered: every element of theirs is one of ours, in the same place. */
class RecordedAnswersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path RECORDED =
            Path.of(System.getProperty("redress.shared", "../../../shared"), "data/open311/mocks");

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext portal;
    private static URI address;
    private static String id;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isDirectory(RECORDED), "recorded answers are not here");
        portal = SpringApplication.run(
                Portal.class,
                "--server.port=0",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        address = URI.create(
                "http://localhost:" + portal.getEnvironment().getProperty("local.server.port") + "/open311/v2/");
        String key = Files.readString(data.resolve("portal/open311-key.txt"));
        byte[] made = answer("requests.json", "api_key=" + key + "&service_code=roads.surface&lat=30.5&long=114.3");
        id = JsonMapper.shared().readTree(made).get(0).get("service_request_id").asString();
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    /** Each row: what was recorded, where ours is, and whether it is sent to. Ours may say more than theirs, never less. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            discovery-dc.xml                                | discovery.xml              | false
            dc-services.xml                                 | services.xml               | false
            dc-services-S0301.xml                           | services/roads.surface.xml | false
            service-requests.xml                            | requests.xml               | false
            service-request.xml                             | requests/{id}.xml          | false
            token.xml                                       | tokens/{id}.xml            | false
            boston-submitrequest-token.xml                  | tokens/{id}.xml            | false
            boston-err-submitrequest-base_is_duplicate.xml  | requests.xml               | true
            discovery-boston.json                           | discovery.json             | false
            """)
    void elementsAreWhereOthersHaveThem(String recorded, String ours, boolean isSentTo) throws Exception {
        byte[] theirs = Files.readAllBytes(RECORDED.resolve(recorded));

        byte[] answer = answer(ours.replace("{id}", id), isSentTo ? "api_key=none" : null);

        assertThat(paths(recorded, answer)).containsAll(paths(recorded, theirs));
    }

    private static Set<String> paths(String file, byte[] content) throws Exception {
        Set<String> paths = new TreeSet<>();
        if (file.endsWith(".json")) {
            collect("", JsonMapper.shared().readTree(content), paths);
        } else {
            collect(
                    "",
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(content))
                            .getDocumentElement(),
                    paths);
        }
        return paths;
    }

    private static void collect(String around, Element element, Set<String> paths) {
        String path = around + "/" + element.getNodeName();
        paths.add(path);
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element inner) {
                collect(path, inner, paths);
            }
        }
    }

    private static void collect(String around, JsonNode node, Set<String> paths) {
        node.propertyStream().forEach(each -> {
            paths.add(around + "/" + each.getKey());
            collect(around + "/" + each.getKey(), each.getValue(), paths);
        });
        if (node.isArray()) {
            node.forEach(each -> collect(around + "[]", each, paths));
        }
    }

    private static byte[] answer(String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
