package org.clew.seed;

import java.util.List;
import java.util.stream.Collectors;

import org.clew.graph.StartEnded;

/** The seed was not loaded because of what was found in its files. */
public class SeedRejected extends StartEnded {

	private final transient List<Finding> findings;

	public SeedRejected(List<Finding> findings) {
		super(describe(findings), "Correct these lines and start again.", null);
		this.findings = List.copyOf(findings);
	}

	/**
	 * {@return all that was found, in the order of files and lines}
	 */
	public List<Finding> findings() {
		return this.findings;
	}

	private static String describe(List<Finding> findings) {
		return findings.stream()
			.map(Finding::prettyPrint)
			.collect(Collectors.joining("\n", "The seed has %d finding%s, so none of it was loaded:\n"
				.formatted(findings.size(), (findings.size() == 1) ? "" : "s"), ""));
	}

}
