FROM node:24-slim
WORKDIR /app
ENV DATA_DIR=/data
RUN mkdir /data && chown node:node /data /app
USER node
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY --chown=node:node . .
RUN npm run build
VOLUME /data
EXPOSE 4000
CMD ["npm", "start"]
