package org.clew.export;

/** What the graph can be written as. */
public enum ExportFormat {

	/** Nodes and edges in Biolink's exchange format, which Clew reads back whole. */
	KGX,

	/** A table for each kind of record and of relation. */
	CSV,

	/** One document of linked data, in Biolink's words. */
	JSONLD

}
