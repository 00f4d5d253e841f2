package org.clew.candidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.candidate.finding.Finding;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.provenance.Source;
import org.clew.thread.Hop;
import org.clew.thread.Lineages;
import org.clew.thread.Lineages.Lineage;
import org.clew.thread.Thread;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Draws the threads of findings, all of a page at once.
 */
@Component
class Threads {

	private final Lineages lineages;

	private final Entities entities;

	Threads(Lineages lineages, Entities entities) {
		this.lineages = lineages;
		this.entities = entities;
	}

	Map<Finding, Thread> of(Collection<Finding> findings) {
		Set<Lineage> asked = findings.stream()
			.map(Threads::lineage)
			.filter((lineage) -> lineage != null)
			.collect(Collectors.toSet());
		Map<Lineage, List<Hop>> found = asked.isEmpty() ? Map.of() : this.lineages.find(asked);
		Map<Finding, Thread> threads = new HashMap<>();
		for (Finding finding : findings) {
			Lineage lineage = lineage(finding);
			threads.put(finding,
					finding.path().thread((lineage != null) ? found.getOrDefault(lineage, List.of()) : List.of()));
		}
		return threads;
	}

	Map<Finding, List<Source>> sources(Collection<Finding> findings) {
		Map<Finding, Thread> threads = of(findings);
		Set<String> ids = threads.values()
			.stream()
			.flatMap((thread) -> thread.sourceIds().stream())
			.collect(Collectors.toSet());
		Map<String, Entity> known = this.entities.byIds(ids);
		Map<Finding, List<Source>> sources = new HashMap<>();
		threads.forEach((finding, thread) -> sources.put(finding,
				thread.sourceIds().stream().map((id) -> (Source) known.get(id)).toList()));
		return sources;
	}

	/**
	 * Where the hierarchy is walked at all: not when the disease spoken of is the
	 * patient's own.
	 */
	private static @Nullable Lineage lineage(Finding finding) {
		String to = finding.path().lineage();
		String from = finding.path().patient().toId();
		return (to == null || to.equals(from)) ? null : new Lineage(from, to);
	}

}
