package org.clew.alteration;

import java.util.Locale;

import org.clew.alteration.Variant.CopyNumber;
import org.clew.alteration.Variant.ExonChange;
import org.clew.alteration.Variant.Expression;
import org.clew.alteration.Variant.Fusion;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.Named;
import org.clew.alteration.Variant.ProteinChange;
import org.clew.alteration.fact.Markers;
import org.jspecify.annotations.Nullable;

/** One spelling for each variant, which the grammar reads again. */
final class Spelling {

	private Spelling() {
	}

	static String of(Variant variant) {
		return switch (variant) {
			case ProteinChange change -> change.symbol() + " " + residues(change) + what(change);
			case ExonChange change ->
				change.symbol() + " exon " + range(change.first(), change.last()) + " " + lower(change.kind());
			case Fusion fusion -> genes(fusion) + " fusion" + after(" ", fusion.form());
			case CopyNumber copies -> copies.symbol() + " " + lower(copies.change());
			case Expression expression -> expression.symbol() + " " + level(expression) + after(" ", expression.assay())
					+ after(" ", expression.cutoff());
			case GeneStatus status -> status.symbol() + " " + status(status.status());
			case Named named -> ((named.symbol() != null) ? named.symbol() + " " : "") + named.name()
					+ ((named.cutoff() != null) ? " (" + named.cutoff() + ")" : "");
		};
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String after(String blank, @Nullable Object detail) {
		return (detail != null) ? blank + detail : "";
	}

	private static String range(int first, int last) {
		return (first == last) ? String.valueOf(first) : first + "-" + last;
	}

	private static String residues(ProteinChange change) {
		String from = change.reference() + change.start();
		return (change.end() > change.start()) ? from + "_" + change.last() + change.end() : from;
	}

	private static String what(ProteinChange change) {
		return switch (change.kind()) {
			case SUBSTITUTION, ANY -> change.alternative();
			case NONSENSE -> "*";
			case FRAMESHIFT -> "fs";
			case DELETION -> "del";
			case DUPLICATION -> "dup";
			case INSERTION -> "ins" + change.alternative();
			case DELINS -> "delins" + change.alternative();
			case EXTENSION -> change.alternative() + "ext";
			case START_LOSS -> "?";
			case SYNONYMOUS -> "=";
		};
	}

	private static String genes(Fusion fusion) {
		return (fusion.five() == null) ? String.valueOf(fusion.three())
				: (fusion.three() == null) ? fusion.five() : fusion.five() + "-" + fusion.three();
	}

	/** Positive means the protein only where laboratories mean it so. */
	private static String level(Expression expression) {
		boolean protein = Markers.isProtein(expression.symbol());
		return switch (expression.level()) {
			case PRESENT -> protein ? "positive" : "expression";
			case ABSENT -> protein ? "negative" : "no expression";
			case OVER -> "overexpression";
			case UNDER -> "underexpression";
			case EQUIVOCAL, LOW, ULTRALOW -> lower(expression.level());
		};
	}

	private static String status(GeneStatus.Status status) {
		return switch (status) {
			case ALTERED -> "alteration";
			case MUTATED -> "mutation";
			case ONCOGENIC -> "oncogenic mutation";
			case GAIN_OF_FUNCTION -> "gain-of-function";
			case LOSS_OF_FUNCTION -> "loss-of-function";
			case TRUNCATED -> "truncating mutation";
			case FRAMESHIFT -> "frameshift mutation";
			case NONSENSE -> "nonsense mutation";
			case MISSENSE -> "missense mutation";
			case SPLICE_SITE -> "splice site mutation";
			case WILD_TYPE -> "wild type";
		};
	}

}
