package org.chapterhouse.testkit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chapterhouse.screen.Upload;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The view of an admin page as it is written. It is made of the {@code ch:} tags, of plain elements of HTML that cannot act, and of
 * what Facelets needs to repeat or leave out something; all its words are the plugin's.
 */
record ScreenMarkup(String view) {

    private static final String CH = "urn:chapterhouse";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> FACELETS =
            Set.of("jakarta.faces.facelets:repeat", "jakarta.faces.facelets:fragment");
    private static final Set<String> ELEMENTS = Set.of(
            "a", "abbr", "b", "br", "code", "dd", "details", "div", "dl", "dt", "em", "h2", "h3", "h4", "hr", "i", "li",
            "ol", "p", "section", "small", "span", "strong", "summary", "time", "ul");

    List<String> faults() {
        var root = root();
        var faults = new ArrayList<String>();
        if (!name(root).equals(CH + ":page")) {
            faults.add("the outermost element is " + root.getNodeName() + " and has to be ch:page");
        }
        elements(root).forEach(element -> {
            check(element, faults);
            texts(element)
                    .forEach(
                            text -> faults.add(
                                    "“" + text
                                            + "” is written there; words stand in the messages and are shown by <ch:text word=\"...\"/>"));
        });
        checkForms(root, faults);
        return faults;
    }

    /** Several forms on a page are told apart by their names, and a file has kinds that there are. */
    private static void checkForms(Element root, List<String> faults) {
        var names = new HashSet<String>();
        elements(root).filter(ScreenMarkup::isForm).forEach(form -> {
            var own = form.getAttribute("name");
            if (!names.add(own)) {
                faults.add(
                        own.isEmpty()
                                ? "there are two <ch:form> without a name; give each a name of its own"
                                : "there are two forms of the name " + own + "; give each a name of its own");
            }
        });
        elements(root)
                .filter(element -> name(element).equals(CH + ":upload"))
                .flatMap(
                        upload -> Stream.of(upload.getAttribute("kinds").strip().split("\\s+", -1)))
                .filter(kind -> Stream.of(Upload.Kind.values())
                        .noneMatch(
                                known -> known.name().toLowerCase(Locale.ROOT).equals(kind)))
                .forEach(kind -> faults.add("there is no kind of file called " + kind));
    }

    private static boolean isForm(Element element) {
        return CH.equals(element.getNamespaceURI())
                && Set.of("form", "button", "upload", "picker").contains(element.getLocalName());
    }

    private static void check(Element element, List<String> faults) {
        var home = element.getNamespaceURI();
        if (HTML.equals(home) ? !ELEMENTS.contains(element.getLocalName()) : !isTag(element)) {
            faults.add("<" + element.getNodeName() + "> is no tag of ch: and no element of text");
        }
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).forEach(attribute -> {
            var attributeName = attribute.getNodeName().toLowerCase(Locale.ROOT);
            var value = attribute.getNodeValue().strip();
            if (attributeName.startsWith("on") || attributeName.equals("style")) {
                faults.add("the attribute " + attribute.getNodeName() + " of <" + element.getNodeName() + ">");
            }
            if (attributeName.equals("href") && !value.matches("#[^{].*|/(?!/).*")) {
                faults.add("the link to " + value + ", which does not begin with a slash");
            }
        });
    }

    private static boolean isTag(Element element) {
        return CH.equals(element.getNamespaceURI()) || FACELETS.contains(name(element));
    }

    /** The keys of the words that it names. */
    List<String> words() {
        return elements(root())
                .filter(element -> CH.equals(element.getNamespaceURI()))
                .flatMap(ScreenMarkup::words)
                .filter(word -> !word.isEmpty() && !word.contains("#{"))
                .toList();
    }

    private static Stream<String> words(Element element) {
        var word = element.getAttribute("word");
        return element.getLocalName().equals("upload") ? Stream.of(word, word + ".label") : Stream.of(word);
    }

    private static String name(Element element) {
        return element.getNamespaceURI() + ":" + element.getLocalName();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(
                Stream.of(root),
                nodes(root.getChildNodes())
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .flatMap(ScreenMarkup::elements));
    }

    /** What is written within it, past values and signs. */
    private static Stream<String> texts(Element element) {
        return nodes(element.getChildNodes())
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(node -> node.getNodeValue().replaceAll("#\\{[^}]*}", "").strip())
                .filter(text -> text.matches("(?s).*\\p{L}.*"));
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    private Element root() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(view)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("A view is no well-formed XML: " + e.getMessage(), e);
        }
    }
}
