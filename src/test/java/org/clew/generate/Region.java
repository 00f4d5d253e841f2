package org.clew.generate;

import java.util.List;
import java.util.Locale;

import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;
import org.clew.generate.Size.Many;

/**
 * A part of the generated graph whose records relate to each other only, but for its root
 * disease.
 *
 * @param prefix what its identifiers begin with
 * @param size how large it is
 * @param seed what chance starts from
 * @param hierarchy its diseases' hierarchy
 */
record Region(String prefix, Size size, long seed, Hierarchy hierarchy) {

	/** The one source of all generated statements. */
	static final String SOURCE = "clew:generated";

	static Region of(String prefix, Size size, long seed) {
		return new Region(prefix, size, seed, Hierarchy.of(size.count(Kind.DISEASE), seed));
	}

	int count(Kind kind) {
		return this.size.count(kind);
	}

	double mean(Many many) {
		return this.size.mean(many);
	}

	Draw draw(Kind kind, int index) {
		return new Draw(this.seed, kind, index);
	}

	String id(Kind kind, int index) {
		return this.prefix + '/' + kind.noun() + '-' + padded(index);
	}

	/** Every name says that it is none. */
	String name(Kind kind, int index) {
		return draw(kind, index).word() + ' ' + padded(index) + " (generated " + kind.noun() + ')';
	}

	/**
	 * The curies of a record, its own first.
	 */
	List<String> curies(Kind kind, int index) {
		String own = id(kind, index).toUpperCase(Locale.ROOT);
		return (kind.otherIdentifiers() == 0) ? List.of(own) : List.of(own, own + "/B", own + "/C");
	}

	List<BulkNode> nodes(Kind kind, int index) {
		return Nodes.of(this, kind, index);
	}

	List<BulkRelation> relations(Kind kind, int index) {
		return new Relations(this, kind, index).all();
	}

	/** Called for both ends of every relation, so it must be fast. */
	private static String padded(int index) {
		String digits = String.valueOf(index);
		return "000000".substring(Math.min(6, digits.length())) + digits;
	}

}
