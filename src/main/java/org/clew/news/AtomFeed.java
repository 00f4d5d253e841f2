package org.clew.news;

import java.io.ByteArrayOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.clew.news.Feed.Item;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private final XMLStreamWriter xml;

	private AtomFeed(XMLStreamWriter xml) {
		this.xml = xml;
	}

	static byte[] write(Feed feed) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			new AtomFeed(XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8")).feed(feed);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Memory takes what is written", ex);
		}
		return bytes.toByteArray();
	}

	private void feed(Feed feed) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(NAMESPACE);
		element("id", feed.id());
		element("title", feed.title());
		element("subtitle", Feed.NOTICE);
		element("updated", feed.updated().toString());
		link("self", feed.self());
		link("alternate", feed.home() + "/");
		for (Item item : feed.items()) {
			entry(item);
		}
		this.xml.writeEndDocument();
		this.xml.close();
	}

	private void entry(Item item) throws XMLStreamException {
		this.xml.writeStartElement("entry");
		element("id", item.id());
		element("title", item.title());
		element("updated", item.at().toString());
		this.xml.writeStartElement("author");
		element("name", item.by());
		this.xml.writeEndElement();
		link("alternate", item.link());
		for (String tag : item.tags()) {
			this.xml.writeEmptyElement("category");
			this.xml.writeAttribute("term", tag);
		}
		element("summary", item.text());
		this.xml.writeEndElement();
	}

	private void link(String relation, String address) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("href", address);
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(legal(text));
		this.xml.writeEndElement();
	}

	/** XML has no way to write most control characters. */
	private static String legal(String text) {
		return text.codePoints()
			.filter((it) -> it == '\t' || it == '\n'
					|| (it >= 0x20 && it != 0xFFFE && it != 0xFFFF
							&& !(it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE)))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
