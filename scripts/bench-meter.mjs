// Loaded before a measured program: tells the parent process what the program cost when it ends.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 });
});
