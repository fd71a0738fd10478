package io.github.redress.examples.portal.open311;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.xml.XmlWriteFeature;

/** The two forms of every answer. A list is a plain array in JSON, and an element around elements in XML. */
enum Form {
    /** As {@code requests.json}. */
    JSON,
    /** As {@code requests.xml}. */
    XML;

    private static final JsonMapper JSON_MAPPER = JsonMapper.builder().build();
    private static final XmlMapper XML_MAPPER = XmlMapper.builder(
                    XmlFactory.builder().xmlOutputFactory(forgiving()).build())
            .enable(XmlWriteFeature.WRITE_XML_DECLARATION)
            .disable(XmlWriteFeature.WRITE_NULLS_AS_XSI_NIL)
            .build();

    /** What went wrong. */
    record Problem(int code, String description) {}

    /** Some characters that people send are none in XML: a mark stands for each. */
    private static XMLOutputFactory forgiving() {
        XMLOutputFactory factory = XMLOutputFactory.newFactory();
        factory.setProperty(
                WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER, new InvalidCharHandler.ReplacingHandler('\uFFFD'));
        return factory;
    }

    /** Returns the form that an address asks for by how it ends; XML, which the standard requires, unless it says JSON. */
    static Form of(String address) {
        return address.endsWith("json") ? JSON : XML;
    }

    /** Returns elements inside of another element, as a field. */
    Object inside(String each, List<?> elements) {
        return this == JSON ? elements : Map.of(each, elements);
    }

    /** Returns a list whose elements are called by a name of their own in XML. */
    ResponseEntity<byte[]> list(HttpStatusCode status, String around, String each, List<?> elements) {
        return switch (this) {
            case JSON -> answer(status, JSON_MAPPER.writeValueAsBytes(elements));
            case XML ->
                answer(status, XML_MAPPER.writer().withRootName(around).writeValueAsBytes(Map.of(each, elements)));
        };
    }

    /** Returns one thing. */
    ResponseEntity<byte[]> one(String around, Object element) {
        return switch (this) {
            case JSON -> answer(HttpStatusCode.valueOf(200), JSON_MAPPER.writeValueAsBytes(element));
            case XML ->
                answer(
                        HttpStatusCode.valueOf(200),
                        XML_MAPPER.writer().withRootName(around).writeValueAsBytes(element));
        };
    }

    ResponseEntity<byte[]> problem(int code, String description) {
        return list(
                HttpStatusCode.valueOf(code), "errors", "error", List.of(new Problem(code, code + ": " + description)));
    }

    private ResponseEntity<byte[]> answer(HttpStatusCode status, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(
                        this == JSON ? "application/json;charset=UTF-8" : "text/xml;charset=UTF-8"))
                .body(body);
    }
}
