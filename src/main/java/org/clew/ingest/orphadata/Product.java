package org.clew.ingest.orphadata;

import org.clew.ingest.Dataset;

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
