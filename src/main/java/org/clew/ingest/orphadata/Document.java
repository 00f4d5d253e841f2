package org.clew.ingest.orphadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.orphadata.Orphadata.Product;

/** Reads a document disorder by disorder. */
final class Document {

	/** What tells that it is a product that has no place in the graph. */
	private static final Map<String, String> OTHERS = Map.of("HPODisorderSetStatusList", "4 (phenotypes)",
			"HPODisorderAssociationList", "4 (phenotypes)", "AverageAgeOfOnsetList", "9 (ages)",
			"TypeOfInheritanceList", "9 (ages)", "PrevalenceList", "9 (prevalence)",
			"DisabilityDisorderAssociationList", "10 (disability)");

	private final XMLStreamReader xml;

	private final Facts facts;

	private final String date;

	/**
	 * Of the nodes of a classification around here: what they stand for, if known yet.
	 */
	private final Deque<Optional<String>> nodes = new ArrayDeque<>();

	private String licence = "";

	private boolean announced;

	private boolean classification;

	Document(XMLStreamReader xml, Facts facts) {
		this.xml = xml;
		this.facts = facts;
		this.date = Optional.ofNullable(xml.getAttributeValue(null, "date"))
			.filter((text) -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"))
			.map((text) -> text.substring(0, 10))
			.orElse("");
	}

	void read() throws XMLStreamException {
		boolean found = false;
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				found |= start(this.xml.getLocalName());
			}
			else if (event == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals("ClassificationNode")) {
				this.nodes.pop();
			}
		}
		if (!found) {
			throw new BrokenFile("No product 1, 3 or 6 of Orphadata: expected a DisorderList or ClassificationList");
		}
	}

	private boolean start(String name) throws XMLStreamException {
		refuseOthers(name);
		switch (name) {
			case "ShortIdentifier" -> this.licence = Element.read(this.xml).text();
			case "ClassificationList" -> this.classification = true;
			case "ClassificationNode" -> this.nodes.push(Optional.empty());
			case "Disorder" -> disorder(Element.read(this.xml));
			default -> {
			}
		}
		return name.equals("DisorderList") || name.equals("ClassificationList");
	}

	private static void refuseOthers(String name) {
		String other = OTHERS.get(name);
		if (other != null) {
			throw new BrokenFile("This is product %s of Orphadata: expected product 1, 3 or 6".formatted(other));
		}
	}

	private void disorder(Element element) {
		element.children().forEach((child) -> refuseOthers(child.name()));
		boolean genes = element.has("DisorderGeneAssociationList");
		announce(genes);
		this.facts.row();
		Disorder disorder = new Disorder(element);
		if (disorder.id().isEmpty()) {
			this.facts.reject(element.line(), "OrphaCode", element.text("OrphaCode"), "a disorder without a number");
			return;
		}
		disorder.hand(this.facts);
		if (genes) {
			new Genes(disorder.id().get(), this.facts).hand(element);
		}
		if (!this.nodes.isEmpty()) {
			classify(disorder.id().get(), element.line());
		}
	}

	private void announce(boolean genes) {
		if (!this.announced) {
			Product product = this.classification ? Product.CLASSIFICATIONS
					: genes ? Product.GENES : Product.CROSS_REFERENCES;
			Dataset dataset = this.date.isEmpty() ? product.dataset()
					: product.dataset().version(this.date).date(this.date);
			this.facts.dataset(this.licence.isEmpty() ? dataset : dataset.licence(this.licence));
			this.announced = true;
		}
	}

	private void classify(String id, long line) {
		this.nodes.pop();
		Optional<String> parent = this.nodes.stream().findFirst().flatMap((node) -> node);
		this.nodes.push(Optional.of(id));
		parent.filter((other) -> !other.equals(id))
			.ifPresent((other) -> this.facts.link(
					Link.of(new Ref.ById(Disorder.LABEL, id), "SUBCLASS_OF", new Ref.ById(Disorder.LABEL, other), line)
						.stated("classified under " + other, List.of(), null)));
	}

}
