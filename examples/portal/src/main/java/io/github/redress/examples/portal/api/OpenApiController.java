package io.github.redress.examples.portal.api;

import io.github.redress.examples.portal.command.Command;
import io.github.redress.examples.portal.command.Commands;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs may call, as OpenAPI: what is written down in {@code openapi.json}, with every command beside it. */
@RestController
class OpenApiController {

    private static final String PATH = "/api/office/cases/{number}/commands/";

    private final byte[] document;

    OpenApiController(Commands commands, RequestSchemas schemas) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode all;
        try (InputStream written = new ClassPathResource("openapi.json").getInputStream()) {
            all = (ObjectNode) mapper.readTree(written);
        }
        ObjectNode paths = (ObjectNode) all.get("paths");
        ObjectNode pattern = (ObjectNode) paths.remove(PATH + "{name}");
        for (Command<?> command : commands.ofTheOffice()) {
            ObjectNode path = pattern.deepCopy();
            ObjectNode post = (ObjectNode) path.get("post");
            post.put("operationId", command.name());
            post.put("summary", command.action().label().en());
            ((ObjectNode) post.at("/requestBody/content/application~1json"))
                    .set("schema", schemas.of(command.request()));
            paths.set(PATH + command.name(), path);
        }
        this.document = mapper.writeValueAsBytes(all);
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }
}
