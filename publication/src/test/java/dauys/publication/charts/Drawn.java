package dauys.publication.charts;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a reader of XML sees it. */
record Drawn(Document document) {

    /** Parses a picture; one that is not well-formed is a failure. */
    static Drawn of(Chart chart) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(builder.parse(new InputSource(new StringReader(chart.svg()))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError(chart.svg(), malformed);
        }
    }

    /** All elements of a name, in the order of the picture. */
    List<Element> all(String name) {
        var nodes = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** All elements of a name that have a class. */
    List<Element> all(String name, String kind) {
        return all(name).stream()
                .filter(each -> List.of(each.getAttribute("class").split(" ")).contains(kind))
                .toList();
    }

    Element root() {
        return document.getDocumentElement();
    }
}
