package org.clew.ingest.orphadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element with all that is in it.
 *
 * @param name what it is called
 * @param language in which language it is, or nothing
 * @param line where it begins
 */
record Element(String name, String language, String text, List<Element> children, long line) {

	/** Reads from the element's beginning to its end. */
	static Element read(XMLStreamReader xml) throws XMLStreamException {
		String name = xml.getLocalName();
		String language = Optional.ofNullable(xml.getAttributeValue(null, "lang")).orElse("");
		long line = xml.getLocation().getLineNumber();
		StringBuilder text = new StringBuilder();
		List<Element> children = new ArrayList<>();
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				children.add(read(xml));
			}
			else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				text.append(xml.getText());
			}
		}
		return new Element(name, language, text.toString().strip(), children, line);
	}

	/**
	 * The elements at a place.
	 * @param path names from here, one below the other
	 */
	Stream<Element> all(String... path) {
		Stream<Element> found = Stream.of(this);
		for (String step : path) {
			found = found.flatMap((element) -> element.children.stream()).filter((child) -> child.name.equals(step));
		}
		return found;
	}

	/**
	 * The text at a place, in English if there are several languages.
	 * @param path names from here, one below the other
	 * @return the text, or nothing
	 */
	String text(String... path) {
		List<Element> found = all(path).toList();
		return found.stream()
			.filter((element) -> element.language.equals("en"))
			.findFirst()
			.or(() -> found.stream().findFirst())
			.map(Element::text)
			.orElse("");
	}

	boolean has(String child) {
		return this.children.stream().anyMatch((element) -> element.name.equals(child));
	}

}
