package org.clew.news;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.clew.OwnNodes;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Entry.Audience;
import org.clew.history.Recording;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Studies of one test, with two diseases of which one is narrower, and the entries that
 * tell of them. The entries stay: the log is never shortened.
 */
public record OwnChanges(Driver driver, OwnNodes nodes) {

	public static final String BROAD = "clew:news-disease";

	public static final String NARROW = "clew:news-disease-narrow";

	public static final String DRUG = "clew:news-drug";

	private static final String WRITE = """
			CREATE (broad:Entity:Disease {own} id: 'clew:news-disease', name: 'Newsworthy disease'}),
			  (narrow:Entity:Disease {own} id: 'clew:news-disease-narrow', name: 'Rare newsworthy disease'}),
			  (drug:Entity:Drug {own} id: 'clew:news-drug', name: 'Newsworthy drug', stage: 'UNKNOWN'}),
			  (narrow)-[:SUBCLASS_OF]->(broad)
			""";

	private static final String ADD = """
			MATCH (drug:Drug {id: 'clew:news-drug'}), (disease:Disease {id: $disease})
			CREATE (study:Entity:Study {own} id: $id, name: $name, nameOrder: toLower($name), title: $name, design: 'CASE_REPORT'}),
			  (use:Entity:Use {own} id: $id + '/use-1', name: $name, nameOrder: toLower($name), effect: 'SYMPTOMS_IMPROVED', stance: 'SUPPORTS', adverseEventStatus: 'NOT_STATED'}),
			  (study)-[:REPORTS {position: 1}]->(use), (use)-[:OF_DRUG {position: 1}]->(drug), (use)-[:IN_DISEASE {position: 1}]->(disease),
			  (study)-[:TESTS]->(drug), (study)-[:STUDIES]->(disease), (study)<-[:IDENTIFIES {kind: 'PRIMARY'}]-(:Identifier {own} curie: toUpper($id)})
			""";

	private static final String OPEN = """
			MATCH (drug:Drug {id: 'clew:news-drug'}), (disease:Disease {id: $disease})
			CREATE (programme:Entity:AccessProgramme {own} id: $id, name: $name, nameOrder: toLower($name), types: [], status: 'AVAILABLE'}),
			  (programme)-[:OFFERS]->(drug), (programme)-[:IN_DISEASE]->(disease), (programme)<-[:IDENTIFIES {kind: 'PRIMARY'}]-(:Identifier {own} curie: toUpper($id)})
			""";

	public static OwnChanges in(Driver driver, String owner) {
		OwnChanges changes = new OwnChanges(driver, new OwnNodes(driver, owner));
		changes.nodes.delete();
		changes.nodes.write(WRITE);
		return changes;
	}

	/** Publishes a study, as those do who write: the graph and the log at once. */
	public void publish(String id, String disease) {
		add(ADD, id, "Study " + id, disease);
	}

	/** Opens a programme, as an import of a register does. */
	public void open(String id, String disease) {
		add(OPEN, id, "Programme " + id, disease);
	}

	private void add(String statement, String id, String name, String disease) {
		write((recording) -> {
			recording.transaction()
				.run(statement.replace("{own}", "{ownedBy: $owner, "),
						Map.of("id", id, "name", name, "disease", disease, "owner", this.nodes.owner()))
				.consume();
			recording.recording().add(Entry.of(Action.ADDED, id).why("Reviewed by two"));
		});
	}

	/** Closes a programme. */
	public void close(String id) {
		write((recording) -> {
			recording.recording().before(List.of(id));
			recording.transaction()
				.run("MATCH (n:AccessProgramme {id: $id}) SET n.status = 'NO_LONGER_AVAILABLE'", Map.of("id", id))
				.consume();
			recording.recording().add(Entry.of(Action.CHANGED, id));
		});
	}

	public void change(String id, String statement) {
		write((recording) -> {
			recording.recording().before(List.of(id, id + "/use-1"));
			recording.transaction().run(statement, Map.of("id", id)).consume();
			recording.recording().add(Entry.of(Action.CHANGED, id));
			recording.recording().add(Entry.of(Action.CHANGED, id + "/use-1"));
		});
	}

	public void remove(String id) {
		write((recording) -> {
			recording.recording().before(List.of(id, id + "/use-1"));
			recording.transaction()
				.run("MATCH (n:Entity) WHERE n.id IN [$id, $id + '/use-1'] DETACH DELETE n", Map.of("id", id))
				.consume();
			recording.recording().add(Entry.of(Action.REMOVED, id));
			recording.recording().add(Entry.of(Action.REMOVED, id + "/use-1"));
		});
	}

	public void submit(String id) {
		write((recording) -> recording.recording()
			.add(Entry.of(Action.SUBMITTED, id).in(Audience.CURATORS).touching(List.of(NARROW))));
	}

	private void write(Consumer<Open> work) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				Recording recording = Recording.by("a contributor", transaction);
				work.accept(new Open(transaction, recording));
				recording.write();
			});
		}
	}

	private record Open(TransactionContext transaction, Recording recording) {
	}

}
