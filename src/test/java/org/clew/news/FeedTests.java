package org.clew.news;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;

import org.clew.graph.RecordType;
import org.clew.history.Action;
import org.clew.news.Feed.ChangeItem;
import org.clew.news.Feed.JsonFeed;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that feeds are what their formats ask for, whatever is in a name.
 */
class FeedTests {

	private static final String NAME = "A & B <b>bold</b> \"quoted\" \u0007 \ud83d\ude00";

	private static final Feed FEED = new Feed("https://clew.example", "https://clew.example/feeds/evidence.atom?drug=x",
			"Evidence & more", List.of(item(2, "clew:study/use-1", List.of("clew:study/use-1", "clew:study")),
					item(1, "clew:study", List.of("clew:study"))));

	@Test
	void writesAtomWithAllThatIsRequired() throws Exception {
		Element feed = atom(FEED).getDocumentElement();
		assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		assertThat(children(feed, "id")).singleElement().asString().startsWith("urn:uuid:");
		assertThat(children(feed, "title")).containsExactly(FEED.title());
		assertThat(children(feed, "updated")).containsExactly("2026-03-01T12:00:02Z");
		assertThat(links(feed, "self")).containsExactly("https://clew.example/feeds/evidence.atom?drug=x");
		NodeList entries = feed.getElementsByTagName("entry");
		assertThat(entries.getLength()).isEqualTo(2);
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < entries.getLength(); i++) {
			Element entry = (Element) entries.item(i);
			ids.addAll(children(entry, "id"));
			assertThat(children(entry, "title")).singleElement().asString().contains("A & B <b>bold</b> \"quoted\"");
			assertThat(children(entry, "updated")).singleElement().asString().startsWith("2026-03-01T12:00:0");
			assertThat(children(entry, "summary")).singleElement().asString().contains("clew:study", "Reviewed by two");
			assertThat(entry.getElementsByTagName("author").getLength()).isOne();
			assertThat(links(entry, "alternate")).containsExactly("https://clew.example/study/clew:study");
		}
		assertThat(ids).hasSize(2).doesNotHaveDuplicates();
	}

	@Test
	void writesJsonFeedWithAllThatIsRequired() {
		JsonNode feed = JsonMapper.shared().readTree(JsonFeed.write(FEED));
		assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.get("title").asString()).isEqualTo(FEED.title());
		assertThat(feed.get("items")).hasSize(2).allSatisfy((item) -> {
			assertThat(item.get("id").asString()).startsWith("urn:uuid:");
			assertThat(item.get("content_text").asString()).contains("Reviewed by two");
			assertThat(item.get("url").asString()).isEqualTo("https://clew.example/study/clew:study");
			assertThat(Instant.parse(item.get("date_published").asString())).isAfter("2026-03-01T12:00:00Z");
		});
	}

	@Test
	void keepsTheIdentifierOfAnEntryWhateverComesAfterIt() throws Exception {
		Feed later = new Feed(FEED.home(), FEED.self(), FEED.title(), FEED.items().subList(1, 2));
		Element old = (Element) atom(later).getElementsByTagName("entry").item(0);
		Element same = (Element) atom(FEED).getElementsByTagName("entry").item(1);
		assertThat(children(old, "id")).isEqualTo(children(same, "id"));
		assertThat(later.tag()).isNotEqualTo(FEED.tag());
	}

	@Test
	void isAFeedWithoutAnEntry() throws Exception {
		Feed empty = new Feed(FEED.home(), FEED.self(), FEED.title(), List.of());
		assertThat(children(atom(empty).getDocumentElement(), "updated")).containsExactly("1970-01-01T00:00:00Z");
		assertThat(JsonMapper.shared().readTree(JsonFeed.write(empty)).get("items")).isEmpty();
	}

	private static Feed.Item item(int number, String record, List<String> touches) {
		return ChangeItem.of(new Change(number, OffsetDateTime.parse("2026-03-01T12:00:00Z").plusSeconds(number),
				"a contributor", Action.ADDED, record, RecordType.STUDY, NAME, List.of(), "Reviewed by two", touches,
				null, "hash " + number), "https://clew.example");
	}

	private static Document atom(Feed feed) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomFeed.write(feed)));
	}

	private static List<String> children(Element parent, String name) {
		return elements(parent, name).stream().map(Element::getTextContent).toList();
	}

	private static List<String> links(Element parent, String relation) {
		return elements(parent, "link").stream()
			.filter((link) -> relation.equals(link.getAttribute("rel")))
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	private static List<Element> elements(Element parent, String name) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
			if (parent.getChildNodes().item(i) instanceof Element element && name.equals(element.getLocalName())) {
				elements.add(element);
			}
		}
		return elements;
	}

}
