// Tasks, one after the other, by two workers at a time.

/** The seconds after which a worker that says nothing is given up. */
const patience = 240;

/** Gives each of two workers a task after another, until there is none; one that dies gives its task back. */
export function eachTask({ tasks, begin, send, hear, lost }) {
  const run = () =>
    new Promise((resolve, reject) => {
      let worker;
      let task;
      let silence;
      const next = () => {
        task = tasks.shift();
        if (task === undefined) {
          clearTimeout(silence);
          worker.terminate();
          resolve();
        } else worker.postMessage(send(task));
      };
      const listen = () => {
        clearTimeout(silence);
        silence = setTimeout(() => worker.terminate(), 1000 * patience);
      };
      const open = () => {
        worker = begin();
        listen();
        worker.on("message", (message) => {
          listen();
          if (message.ready || message.timed || message.done) {
            if (!message.ready) hear(message, task);
            next();
          } else hear(message, task);
        });
        worker.on("error", (error) => process.stderr.write(`\na worker dies: ${error.message}\n`));
        worker.on("exit", () => {
          clearTimeout(silence);
          if (task === undefined) return;
          if (lost === undefined) return reject(new Error("a worker died"));
          lost(task);
          task = undefined;
          open();
        });
      };
      open();
    });
  return Promise.all([run(), run()]);
}
