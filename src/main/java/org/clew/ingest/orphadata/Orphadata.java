package org.clew.ingest.orphadata;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.fact.Facts;

/**
 * Orphadata's XML: product 1 with cross-references, 3 with classifications, 6 with genes.
 */
public final class Orphadata implements Format {

	@Override
	public String name() {
		return "orphadata";
	}

	@Override
	public String description() {
		return "Orphadata XML, products 1, 3 and 6: rare diseases, cross-references, classification, genes";
	}

	@Override
	public Dataset dataset() {
		return Product.CROSS_REFERENCES.dataset();
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		try (InputStream in = input.open()) {
			XMLStreamReader xml = factory().createXMLStreamReader(in);
			try {
				xml.nextTag();
				if (!xml.getLocalName().equals("JDBOR")) {
					throw new BrokenFile("No Orphadata: expected the root JDBOR, found " + xml.getLocalName());
				}
				new Document(xml, facts).read();
			}
			finally {
				xml.close();
			}
		}
		catch (XMLStreamException ex) {
			throw new BrokenFile("No valid XML: " + String.valueOf(ex.getMessage()).replaceAll("\\s+", " "), ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	/** The products of Orphadata that Clew reads. */
	enum Product {

		CROSS_REFERENCES("1", "cross-references of rare diseases"),
		CLASSIFICATIONS("3", "classifications of rare diseases"), GENES("6", "genes associated with rare diseases");

		private final String number;

		private final String content;

		Product(String number, String content) {
			this.number = number;
			this.content = content;
		}

		Dataset dataset() {
			return new Dataset("orphadata-product" + this.number,
					"Orphanet, %s (Orphadata product %s)".formatted(this.content, this.number), null, null, "CC-BY-4.0",
					"Orphadata: free access data from Orphanet, INSERM 1999, CC BY 4.0. Changed: restated as records.",
					"https://www.orphadata.com", 30);
		}

	}

}
