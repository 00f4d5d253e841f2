package org.clew.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

import org.neo4j.batchimport.api.BatchImporter.HardwareValidation;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Group;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.configuration.Config;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.internal.batchimport.input.BadCollector;
import org.neo4j.internal.batchimport.input.Groups;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.DefaultIndexProvidersAccess;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.LogTailMetadataFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.LogService;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

import org.springframework.util.unit.DataSize;

/**
 * Neo4j's own importer, the one behind {@code neo4j-admin database import}, fed from
 * memory in place of files. It is no published interface of Neo4j, so a new version may
 * ask for changes here.
 */
final class Importer {

	/** What stands for the properties of a node or relation when memory is planned. */
	private static final int PROPERTIES = 8;

	private static final int PROPERTY_SIZE = 32;

	private static final long OFF_HEAP = DataSize.ofMegabytes(512).toBytes();

	private final Config config;

	private final DatabaseLayout layout;

	Importer(Config config, DatabaseLayout layout) {
		this.config = config;
		this.layout = layout;
	}

	long write(BulkGraph graph, OutputStream rejected) throws IOException {
		try (Collector collector = BadCollector.create(rejected, BadCollector.UNLIMITED_TOLERANCE);
				FileSystemAbstraction files = new DefaultFileSystemAbstraction();
				JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
				Input input = input(graph);
				BatchImporter importer = importer(files, scheduler, collector)) {
			importer.doImport(input);
			return collector.badEntries();
		}
		// The scheduler declares nothing narrower.
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private BatchImporter importer(FileSystemAbstraction files, JobScheduler scheduler, Collector collector) {
		StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(this.config);
		CursorContextFactory cursors = CursorContextFactory.NULL_CONTEXT_FACTORY;
		LogService log = NullLogService.getInstance();
		return engine.batchImporter(this.layout, files, true, PageCacheTracer.NULL, new Settings(), log,
				new PrintStream(OutputStream.nullOutputStream()), false, DefaultAdditionalIds.EMPTY,
				new LogTailMetadataFactoryImpl(files), this.config, Monitor.NO_MONITOR, scheduler, collector,
				TransactionLogInitializer.getLogFilesInitializer(), new IndexImporterFactoryImpl(),
				EmptyMemoryTracker.INSTANCE, cursors, () -> new DefaultIndexProvidersAccess(engine, files, this.config,
						scheduler, log, PageCacheTracer.NULL, cursors),
				0, null, DatabaseCreationOptions.EMPTY_CREATION_OPTIONS, HardwareValidation.NONE);
	}

	private static Input input(BulkGraph graph) {
		Groups groups = new Groups();
		Group keys = groups.getOrCreate("keys");
		long nodes = graph.nodeCount();
		long relations = graph.relationCount();
		return Input.input(() -> new Batches<>(graph.nodes(), (node, visitor) -> {
			visitor.id(node.key(), keys);
			visitor.labels(node.labels().toArray(String[]::new));
			Batches.properties(node.properties(), visitor);
		}), () -> new Batches<>(graph.relations(), (relation, visitor) -> {
			visitor.startId(relation.from(), keys);
			visitor.endId(relation.to(), keys);
			visitor.type(relation.type());
			Batches.properties(relation.properties(), visitor);
		}), IdType.STRING,
				Input.knownEstimates(nodes, relations, nodes * PROPERTIES, relations * PROPERTIES,
						nodes * PROPERTIES * PROPERTY_SIZE, relations * PROPERTIES * PROPERTY_SIZE, nodes * 2),
				groups, false);
	}

	/** The importer would take nearly all memory of the machine. */
	private static final class Settings implements Configuration {

		@Override
		public long maxOffHeapMemory() {
			return OFF_HEAP;
		}

		@Override
		public IndexConfig indexConfig() {
			return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
		}

	}

}
