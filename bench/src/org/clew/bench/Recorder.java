package org.clew.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Writes down the statements that the application runs, while asked to. */
final class Recorder implements BeanPostProcessor {

	private static final List<Query> RECORDED = new ArrayList<>();

	private static volatile boolean recording;

	static synchronized void begin() {
		RECORDED.clear();
		recording = true;
	}

	static synchronized List<Query> end() {
		recording = false;
		return List.copyOf(RECORDED);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? listening(driver, Driver.class) : bean;
	}

	private static Object listening(Object target, Class<?> type) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			if (recording && method.getName().equals("run")) {
				RECORDED.add(query(arguments));
			}
			return wrapped(invoke(target, method, arguments));
		};
		return Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] { type }, handler);
	}

	private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static Object wrapped(Object result) {
		return switch (result) {
			case Session session -> listening(session, Session.class);
			case Transaction transaction -> listening(transaction, Transaction.class);
			case null, default -> result;
		};
	}

	@SuppressWarnings("unchecked")
	private static Query query(Object[] arguments) {
		if (arguments[0] instanceof Query query) {
			return query;
		}
		return switch (arguments[1]) {
			case Value value -> new Query((String) arguments[0], value);
			case Map<?, ?> map -> new Query((String) arguments[0], (Map<String, Object>) map);
			default -> throw new IllegalStateException("Unknown way to run a statement");
		};
	}

}
