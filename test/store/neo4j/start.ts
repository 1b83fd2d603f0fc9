import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { settingsOf } from './settings.ts';

const run = promisify(execFile);
const here = import.meta.dirname;
const cache = join(here, '../../../node_modules/.cache');

export type TestNeo4j = { readonly uri: string; stop(): Promise<void> };

/** The Neo4j of `TEST_NEO4J_URI` (which may hold a user and password), refused unless it is empty; null where unset. */
export function givenNeo4j(): Promise<TestNeo4j> | null {
  const uri = process.env.TEST_NEO4J_URI;
  return uri ? refuseFull(uri) : null;
}

async function refuseFull(given: string): Promise<TestNeo4j> {
  const { uri, user, password } = settingsOf(given);
  const driver = neo4j.driver(uri, user === null ? undefined : neo4j.auth.basic(user, password ?? ''));
  const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1').finally(() => driver.close());
  if (records.length > 0) throw new Error(`${uri} (TEST_NEO4J_URI) is not empty; the tests need an empty one`);
  return { uri: given, stop: async () => undefined };
}

/** Options of Java for a run that ends soon: what it would compile better later on is not worth the wait. */
const forTests = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** A Neo4j made for one run of the tests: in a container where Docker answers, else from Maven Central on this Java. */
export async function startNeo4j(options: readonly string[] = forTests): Promise<TestNeo4j> {
  if (!(await dockerAnswers())) return startLauncher(options);
  return startContainer().catch((error: Error) => {
    process.stderr.write(`Docker answers and starts no Neo4j (${error.message}); taking the machine's own Java\n`);
    return startLauncher(options);
  });
}

async function dockerAnswers(): Promise<boolean> {
  return run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 5000 }).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  );
}

async function startContainer(): Promise<TestNeo4j> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ NEO4J_AUTH: 'none' })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  return { uri, stop: async () => void (await container.stop()) };
}

async function startLauncher(options: readonly string[]): Promise<TestNeo4j> {
  const jars = await fetchJars();
  const home = await mkdtemp(join(tmpdir(), 'neo4j-for-tests-'));
  const child = spawn('java', ['-Xmx512m', ...options, '-cp', join(jars, '*'), join(here, 'Launcher.java'), home], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await kill(child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { uri: await untilReady(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The jars of the version that pom.xml names, in a folder that git does not see; fetched once. */
async function fetchJars(): Promise<string> {
  const pom = join(here, 'pom.xml');
  const version = /<neo4j.version>(.*?)</.exec(await readFile(pom, 'utf8'))?.[1];
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  await run('mvn', ['-q', '-B', '-ntp', '-f', pom, goal, `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'], {
    timeout: 240_000,
  });
  await rename(partial, folder);
  return folder;
}

function untilReady(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  const hear = (data: unknown) => {
    said += String(data);
    const uri = /^ready (\S+)/m.exec(said)?.[1];
    if (uri) resolve(uri);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.on('error', reject);
  child.on('exit', (code) => reject(new Error(`the launcher of Neo4j ended with ${code}: ${said.slice(-2000)}`)));
  const slow = setTimeout(() => reject(new Error(`Neo4j was not ready after 90 s: ${said.slice(-2000)}`)), 90_000);
  return promise.finally(() => clearTimeout(slow));
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
