import { readConfig } from "./config.ts";
import { mailKind, type Context } from "./context.ts";
import { listen } from "./http.ts";
import { faultIds, makeLog } from "./log.ts";
import { boxPath } from "./notices/local-box/box-pages.ts";
import { startMail } from "./notices/start-mail.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { makeServer } from "./server.ts";
import { prepare } from "./start.ts";

const log = makeLog();
const read = readConfig(process.env);
if (read.is === "wrong") fail(read.message);
else {
  const prepared = await prepare(read.config, log, () => new Date()).catch(
    (fault: unknown) => ({ is: "wrong" as const, message: reason(fault) }),
  );
  if (prepared.is === "wrong") fail(prepared.message);
  else await run(prepared.context, prepared.setUpCode);
}

async function run(
  context: Context,
  setUpCode: string | undefined,
): Promise<void> {
  const { config, storage } = context;
  const mail = await startMail(context);
  const routes = [...allRoutes, ...mail.routes];
  const listening = await listen(context, makeServer(context, routes));
  log("started", {
    host: config.host,
    port: listening.port,
    database: storage.kind,
    mail: mailKind(config),
  });
  if (mailKind(config) === "local-box")
    console.log(`No mail leaves. It stays at ${config.origin}${boxPath}`);
  // In a demonstration the code is used at once by what fills it.
  if (setUpCode !== undefined && !config.demo)
    console.log(
      `Set Heard up at ${config.origin}/casework with this code, which works once: ${setUpCode}`,
    );
  const stop = async (): Promise<void> => {
    log("stopping");
    await Promise.all([listening.stop(), mail.stop()]);
    await storage.close();
    log("stopped");
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void stop());
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function reason(fault: unknown): string {
  const { code } = faultIds(fault);
  return `Heard cannot open its data folder or its database (${code ?? "unknown"}). HEARD_DATA_DIR names the one, DATABASE_URL the other.`;
}
