package io.github.redress.examples.portal.citizen;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Atom (RFC 4287), which needs no more than the JDK has. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * One piece of news.
     *
     * @param id the same for ever, as an address
     * @param page where to read on
     * @param at when
     * @param title what, in a few words
     * @param text what, in full; empty for nothing more
     */
    record Entry(String id, String page, Instant at, String title, String text) {}

    /**
     * Returns a feed, the latest news first.
     *
     * @param self its own address
     * @param page the page that it goes with
     * @param since when there was no news yet
     */
    static String write(String self, String page, String title, Instant since, String author, List<Entry> entries) {
        List<Entry> latest = entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", self);
            element(xml, "title", title);
            element(xml, "updated", (latest.isEmpty() ? since : latest.get(0).at()).toString());
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", self);
            link(xml, "alternate", page);
            for (Entry entry : latest) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.at().toString());
        link(xml, "alternate", entry.page());
        element(xml, "content", entry.text().isEmpty() ? entry.title() : entry.text());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(value));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    /** Leaves out what no XML may hold, however it is written. */
    private static String allowed(String value) {
        StringBuilder kept = new StringBuilder();
        value.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
